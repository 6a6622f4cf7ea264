using System.Security.Cryptography;

namespace Orchard;

internal static class ListExtensions
{
    public static void Scramble<T>(this IList<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = RandomNumberGenerator.GetInt32(last + 1); // expect: MLQ1002
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
