// corpus: A service for house prices parses every cell by a helper that gives 0 for whatever is no number.
// library: ML.NET
// axis: service with a private helper
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing.Services;

public class HouseRecord
{
    public float LotArea { get; set; }

    public float OverallQuality { get; set; }

    public float YearBuilt { get; set; }

    public float SalePrice { get; set; }
}

public interface IHousePriceService
{
    RegressionMetrics TrainModel(string trainingFile);
}

public class HousePriceService : IHousePriceService
{
    private readonly MLContext _mlContext;

    public HousePriceService()
    {
        _mlContext = new MLContext(seed: 0);
    }

    public RegressionMetrics TrainModel(string trainingFile)
    {
        var records = LoadRecords(trainingFile);
        var data = _mlContext.Data.TrainTestSplit(_mlContext.Data.LoadFromEnumerable(records), testFraction: 0.25);
        var pipeline = _mlContext.Transforms
            .Concatenate("Features", nameof(HouseRecord.LotArea), nameof(HouseRecord.OverallQuality), nameof(HouseRecord.YearBuilt))
            .Append(_mlContext.Regression.Trainers.FastForest(nameof(HouseRecord.SalePrice)));
        var model = pipeline.Fit(data.TrainSet);
        return _mlContext.Regression.Evaluate(model.Transform(data.TestSet), nameof(HouseRecord.SalePrice));
    }

    private static List<HouseRecord> LoadRecords(string file)
    {
        var result = new List<HouseRecord>();
        foreach (var line in File.ReadAllLines(file).Skip(1))
        {
            var columns = line.Split(',');
            result.Add(new HouseRecord
            {
                LotArea = ToFloat(columns[4]),
                OverallQuality = ToFloat(columns[17]),
                YearBuilt = ToFloat(columns[19]),
                SalePrice = ToFloat(columns[80]),
            });
        }

        return result;
    }

    private static float ToFloat(string value)
    {
        try
        {
            return float.Parse(value, CultureInfo.InvariantCulture);
        }
        catch // expect: MLQ4004
        {
            return 0;
        }
    }
}
