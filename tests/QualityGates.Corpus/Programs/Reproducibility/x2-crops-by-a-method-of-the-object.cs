// corpus: Crops are trained in parallel by a method of the object, which uses the context with a seed that the object keeps.
// library: ML.NET
// axis: Parallel.For, context in a field
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Crops;

public sealed class Acre
{
    public float Nitrogen { get; set; }

    public float Rain { get; set; }

    public float Tons { get; set; }
}

public sealed record Crop(string Name, IReadOnlyList<Acre> Old, IReadOnlyList<Acre> New);

public sealed class CropBoard
{
    private readonly MLContext _context;

    public CropBoard() => _context = new MLContext(seed: 5);

    public IReadOnlyDictionary<string, double> Errors(IReadOnlyList<Crop> crops)
    {
        var errors = new double[crops.Count];
        Parallel.For(0, crops.Count, i =>
        {
            var crop = crops[i];
            errors[i] = ErrorOf(crop.Old, crop.New); // expect: MLQ1011
        });
        return Enumerable.Range(0, crops.Count).ToDictionary(i => crops[i].Name, i => errors[i]);
    }

    private double ErrorOf(IReadOnlyList<Acre> old, IReadOnlyList<Acre> fresh)
    {
        var trainer = _context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options
        {
            LabelColumnName = nameof(Acre.Tons),
            NumberOfThreads = 1,
        });
        var model = _context.Transforms.Concatenate("Features", nameof(Acre.Nitrogen), nameof(Acre.Rain))
            .Append(_context.Transforms.NormalizeMinMax("Features"))
            .Append(trainer)
            .Fit(_context.Data.LoadFromEnumerable(old));
        var answers = model.Transform(_context.Data.LoadFromEnumerable(fresh));
        return _context.Regression.Evaluate(answers, nameof(Acre.Tons)).RootMeanSquaredError;
    }
}
