// corpus: Columns of a frame are computed and filtered, and the results dropped; where the operation works in place it may be.
// library: Microsoft.Data.Analysis
// axis: columns
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Stocks;

public static class Features
{
    public static DataFrame Build(string path)
    {
        var frame = DataFrame.LoadCsv(path, dataTypes: [typeof(float), typeof(float)], cultureInfo: CultureInfo.InvariantCulture);
        frame["Close"].Multiply(100f); // expect: MLQ4008
        frame.Filter(frame["Volume"].ElementwiseGreaterThan(0f)); // expect: MLQ4008
        frame["Volume"].Divide(1000f, inPlace: true);
        return frame;
    }

    public static DataFrame BuildRightly(string path)
    {
        var frame = DataFrame.LoadCsv(path, dataTypes: [typeof(float), typeof(float)], cultureInfo: CultureInfo.InvariantCulture);
        frame["Close"] = frame["Close"] * 100f;
        return frame.Filter(frame["Volume"].ElementwiseGreaterThan(0f));
    }
}
