// corpus: Frames are read and written with the invariant culture, the table beside them is made of cells that are formatted by hand.
// library: Microsoft.Data.Analysis
// axis: class with read and write
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Frames;

public sealed class Prices
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private readonly MLContext _ml = new(seed: 8);

    public DataFrame Read(string path) => DataFrame.LoadCsv(path, cultureInfo: Culture);

    public void Write(DataFrame frame, string path) => DataFrame.SaveCsv(frame, path, cultureInfo: Culture);

    public void Table(DataFrame frame, TextWriter writer)
    {
        foreach (var row in frame.Rows)
        {
            writer.WriteLine(string.Join(';', row.Select(cell => Convert.ToString(cell, Culture))));
        }
    }

    public double Error(DataFrame frame)
    {
        var parts = _ml.Data.TrainTestSplit(frame, 0.25);
        var pipeline = _ml.Transforms.Concatenate("Features", "Area", "Rooms").Append(_ml.Regression.Trainers.FastTree("Price"));
        return _ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), "Price").RootMeanSquaredError;
    }
}
