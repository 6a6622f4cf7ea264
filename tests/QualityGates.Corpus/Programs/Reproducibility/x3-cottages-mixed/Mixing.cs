namespace Cottages;

internal static class Mixing
{
    public static void Mix<T>(this IList<T> things, Random random)
    {
        for (var last = things.Count - 1; last > 0; last--)
        {
            var other = random.Next(last + 1);
            (things[last], things[other]) = (things[other], things[last]);
        }
    }
}
