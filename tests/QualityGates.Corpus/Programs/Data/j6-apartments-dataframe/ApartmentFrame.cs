using System.Globalization;
using Microsoft.Data.Analysis;

namespace Apartments;

public static class ApartmentFrame
{
    public static readonly string[] Columns = ["district", "area", "rooms", "built", "balcony", "rent"];

    private static readonly Type[] Types = [typeof(string), typeof(float), typeof(float), typeof(float), typeof(bool), typeof(float)];

    public static DataFrame Read(string path)
    {
        var frame = DataFrame.LoadCsv(path, separator: ';', header: true, columnNames: Columns, dataTypes: Types, cultureInfo: CultureInfo.InvariantCulture);
        var known = frame.Filter(frame["rent"].ElementwiseIsNotNull());
        return known.Filter(known["rent"].ElementwiseGreaterThan(0f));
    }

    public static (DataFrame Train, DataFrame Test) Divide(this DataFrame frame, double testShare, int seed)
    {
        var places = Enumerable.Range(0, (int)frame.Rows.Count).ToArray();
        new Random(seed).Shuffle(places);
        var cut = (int)(places.Length * (1 - testShare));
        return (frame[places[..cut]], frame[places[cut..]]);
    }
}
