// corpus: An extension in another file shuffles with a static generator without seed before the rows are cut.
// library: ML.NET
// axis: extension method
namespace Flowers;

internal static class ListExtensions
{
    private static readonly Random Generator = new(); // expect: MLQ1002

    public static void Shuffle<T>(this IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Generator.Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
