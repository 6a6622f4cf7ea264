using Microsoft.ML;
using Microsoft.ML.Data;

namespace Iris;

public sealed class IrisTrainer
{
    private readonly MLContext _context;

    public IrisTrainer(MLContext context) => _context = context;

    public ITransformer Train(IDataView rows)
    {
        var pipeline = _context.Transforms.Conversion.MapValueToKey("Label", nameof(Flower.Species))
            .Append(_context.Transforms.Concatenate("Features", nameof(Flower.SepalLength), nameof(Flower.PetalLength)))
            .Append(_context.MulticlassClassification.Trainers.LightGbm())
            .Append(_context.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        return pipeline.Fit(rows);
    }

    public void Save(ITransformer model, IDataView rows, string file) => _context.Model.Save(model, rows.Schema, file);
}

public class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
