// corpus: The constructor of a function's class, of which every invocation gets a new object, reads the model.
// library: ML.NET, Azure Functions
// axis: function class, constructor, helper class
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML;

namespace Parking.Functions;

public sealed class OccupancyFunction
{
    private readonly MLContext _ml = new(seed: 2);
    private readonly ITransformer _model;

    public OccupancyFunction(ModelFiles files) => _model = _ml.Model.Load(files.Occupancy, out _); // expect: MLQ6002

    [Function("occupancy")]
    public int Run([QueueTrigger("lots")] Lot[] lots)
    {
        var rows = _ml.Data.LoadFromEnumerable(lots);
        var predicted = _ml.Data.CreateEnumerable<Occupancy>(_model.Transform(rows), reuseRowObject: true);
        return predicted.Count(static occupancy => occupancy.Score > 0.9f);
    }
}

public sealed class ModelFiles
{
    public string Occupancy { get; } = Path.Combine(AppContext.BaseDirectory, "occupancy.zip");
}

public sealed class Lot
{
    public float Hour { get; set; }
    public float Weekday { get; set; }
}

public sealed class Occupancy
{
    public float Score { get; set; }
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queue) : Attribute
{
    public string Queue { get; } = queue;
}
