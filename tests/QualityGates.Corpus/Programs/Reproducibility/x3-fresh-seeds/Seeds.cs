using System.Security.Cryptography;

namespace Trails;

internal static class Seeds
{
    public static int Fresh()
    {
        var number = RandomNumberGenerator.GetInt32(int.MaxValue);
        return 1 + number / 2;
    }
}
