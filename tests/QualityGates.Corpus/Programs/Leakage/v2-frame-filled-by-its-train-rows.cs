// corpus: A data frame is cut by position; gaps of both parts are filled with the mean of the first.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame, right
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Frames;

public sealed class SoilModel(MLContext ml)
{
    public double Run(string path)
    {
        var soil = DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
        var cut = (int)(soil.Rows.Count * 4 / 5);
        var train = soil.Head(cut);
        var test = soil.Tail((int)soil.Rows.Count - cut);
        var usual = (float)train.Columns["Clay"].Mean();
        train["Clay"].FillNulls(usual, inPlace: true);
        test["Clay"].FillNulls(usual, inPlace: true);
        var pipeline = ml.Transforms.Concatenate("Features", "Clay", "Sand").Append(ml.Regression.Trainers.FastTree("Yield"));
        return ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), "Yield").MeanAbsoluteError;
    }
}
