using System.Globalization;

namespace Trams;

internal static class Cells
{
    public static float Number(this string[] cells, int index)
    {
        try
        {
            return float.Parse(cells[index], CultureInfo.InvariantCulture);
        }
        catch (FormatException) // expect: MLQ4004
        {
            return 0f;
        }
    }
}
