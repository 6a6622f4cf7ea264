// corpus: Every result is assigned, printed, returned or worked on; what can is done in place; one is discarded on purpose.
// library: DataFrame
// axis: assignment, property, tuple, in place, discard
using System;
using System.Globalization;
using Microsoft.Data.Analysis;

var study = new PriceStudy("prices.csv");
Console.WriteLine(study.Frame.Head(5));
var (cheap, dear) = study.Halves();
DataFrame.SaveCsv(cheap, "cheap.csv", cultureInfo: CultureInfo.InvariantCulture);
DataFrame.SaveCsv(dear, "dear.csv", cultureInfo: CultureInfo.InvariantCulture);

public sealed class PriceStudy
{
    public PriceStudy(string path)
    {
        Frame = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        Frame = Frame.DropNulls();
        Frame.FillNulls(0f, inPlace: true);
        Frame["Price"] = Frame["Price"].Multiply(1.19f);
        Frame.Columns["Weight"].Clamp(0f, 50f, inPlace: true);
        Frame.Append([1f, 2f], true);
        _ = Frame.Clone();
        Frame.Columns.Remove("Comment");
    }

    public DataFrame Frame { get; private set; }

    public (DataFrame Cheap, DataFrame Dear) Halves()
    {
        var half = Frame.Rows.Count / 2;
        return (Frame.OrderBy("Price").Head((int)half), Frame.OrderByDescending("Price").Head((int)half));
    }
}
