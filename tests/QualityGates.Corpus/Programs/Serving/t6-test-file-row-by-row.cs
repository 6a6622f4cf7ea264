// corpus: A whole view is predicted row by row through an engine; below it the view is transformed at once.
// library: Microsoft.ML
// axis: methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

internal sealed class House
{
    [LoadColumn(0)]
    public float Size { get; set; }

    [LoadColumn(1)]
    public float Rooms { get; set; }

    [LoadColumn(2), ColumnName("Label")]
    public float Price { get; set; }
}

internal sealed class PricePrediction
{
    [ColumnName("Score")]
    public float Price { get; set; }
}

internal sealed class BatchJob(MLContext context, ITransformer model)
{
    public List<float> Slow(string path)
    {
        var data = context.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true);
        using var engine = context.Model.CreatePredictionEngine<House, PricePrediction>(model);
        var prices = new List<float>();
        foreach (var house in context.Data.CreateEnumerable<House>(data, reuseRowObject: false))
            prices.Add(engine.Predict(house).Price); // expect: MLQ6003
        return prices;
    }

    public List<float> Fast(string path)
    {
        var data = context.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true);
        return model.Transform(data).GetColumn<float>("Score").ToList();
    }
}
