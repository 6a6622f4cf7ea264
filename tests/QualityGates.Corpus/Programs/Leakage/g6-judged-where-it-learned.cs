// corpus: The price model is fitted on all flats and its error is then taken on the same flats.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 12);
var flats = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ',', hasHeader: true);

var model = ml.Transforms.Categorical.OneHotEncoding("DistrictCode", nameof(Flat.District))
    .Append(ml.Transforms.Concatenate("Features", "DistrictCode", nameof(Flat.Area), nameof(Flat.Floor)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Flat.Rent)))
    .Fit(flats);

var scored = model.Transform(flats);
var quality = ml.Regression.Evaluate(scored, nameof(Flat.Rent)); // expect: MLQ2003
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"R2   {quality.RSquared:F3}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {quality.RootMeanSquaredError:F1}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE  {quality.MeanAbsoluteError:F1}"));

public sealed class Flat
{
    [LoadColumn(0)]
    public string District { get; set; } = "";

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public float Floor { get; set; }

    [LoadColumn(3)]
    public float Rent { get; set; }
}
