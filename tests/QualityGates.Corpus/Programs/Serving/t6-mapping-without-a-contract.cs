// corpus: A custom mapping without a contract name goes into a pipeline that is saved.
// library: Microsoft.ML
// axis: pipeline in a method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flights;

public sealed class Flight
{
    [LoadColumn(0)]
    public float DepartureHour { get; set; }

    [LoadColumn(1)]
    public float Distance { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

public sealed class Daytime
{
    public float IsNight { get; set; }
}

public sealed class DelayTrainer
{
    private readonly MLContext _context = new(seed: 23);

    public void TrainAndSave(string trainPath, string testPath, string modelPath)
    {
        var train = _context.Data.LoadFromTextFile<Flight>(trainPath, separatorChar: ',', hasHeader: true);
        var test = _context.Data.LoadFromTextFile<Flight>(testPath, separatorChar: ',', hasHeader: true);
        var model = BuildPipeline().Fit(train); // expect: MLQ6010
        var metrics = _context.Regression.Evaluate(model.Transform(test));
        if (metrics.RSquared < 0.3 || metrics.MeanAbsoluteError > 20)
            throw new InvalidOperationException("Not good enough.");
        _context.Model.Save(model, train.Schema, modelPath);
    }

    private IEstimator<ITransformer> BuildPipeline() => _context.Transforms
        .CustomMapping<Flight, Daytime>((flight, day) => day.IsNight = flight.DepartureHour is < 6 or > 21 ? 1 : 0, contractName: null)
        .Append(_context.Transforms.Concatenate("Features", nameof(Flight.DepartureHour), nameof(Flight.Distance), nameof(Daytime.IsNight)))
        .Append(_context.Regression.Trainers.FastTreeTweedie());
}
