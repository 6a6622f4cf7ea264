// corpus: Makes and colours of cars stand between commas and are featurized as texts, but they are single words.
// library: ML.NET
// axis: categories as texts
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dealers;

public class CarRow
{
    [LoadColumn(0)] public string Make { get; set; } = "";

    [LoadColumn(1)] public string Colour { get; set; } = "";

    [LoadColumn(2)] public float Doors { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public class CarPriceService
{
    private const string FileName = "cars.csv";
    private readonly MLContext _mlContext;
    private readonly string _folder;

    public CarPriceService(MLContext mlContext, string folder)
    {
        _mlContext = mlContext;
        _folder = folder;
    }

    public RegressionMetrics Evaluate()
    {
        var cars = _mlContext.Data.LoadFromTextFile<CarRow>(Path.Combine(_folder, FileName), separatorChar: ',', hasHeader: true);
        var split = _mlContext.Data.TrainTestSplit(cars, testFraction: 0.2);
        var model = _mlContext.Transforms.Text.FeaturizeText("MakeFeatures", nameof(CarRow.Make))
            .Append(_mlContext.Transforms.Text.FeaturizeText("ColourFeatures", nameof(CarRow.Colour)))
            .Append(_mlContext.Transforms.Concatenate("Features", "MakeFeatures", "ColourFeatures", nameof(CarRow.Doors)))
            .Append(_mlContext.Regression.Trainers.FastTree(nameof(CarRow.Price)))
            .Fit(split.TrainSet);
        return _mlContext.Regression.Evaluate(model.Transform(split.TestSet), nameof(CarRow.Price));
    }
}
