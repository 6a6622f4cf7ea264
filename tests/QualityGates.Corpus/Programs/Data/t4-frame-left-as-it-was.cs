// corpus: Frames are filtered, sorted and filled, and what these give is dropped in two places of four.
// library: Microsoft.Data.Analysis
// axis: methods
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Titanic;

public static class Cleaning
{
    public static DataFrame Prepare(string path)
    {
        var frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        frame.DropNulls(); // expect: MLQ4008
        frame.OrderBy("PassengerId"); // expect: MLQ4008
        return frame;
    }

    public static DataFrame PrepareRightly(string path)
    {
        var frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture).DropNulls();
        frame = frame.OrderBy("PassengerId");
        frame["Age"].FillNulls(30f, inPlace: true);
        frame.Columns.Remove("Cabin");
        return frame;
    }
}
