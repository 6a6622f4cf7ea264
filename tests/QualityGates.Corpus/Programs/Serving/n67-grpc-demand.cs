// corpus: Every call of the service asks the store for a predictor, and the store reads the model and builds context and engine each time.
// library: ML.NET, gRPC
// axis: gRPC service, store class, property
using Grpc.Core;
using Microsoft.ML;

namespace Grid.Demand;

public abstract class DemandBase
{
    public virtual Task<DemandReply> Hour(DemandRequest request, ServerCallContext context) =>
        throw new NotImplementedException();

    public virtual Task<DemandReply> Week(DemandRequest request, ServerCallContext context) =>
        throw new NotImplementedException();
}

public sealed class DemandService(ModelStore store) : DemandBase
{
    public override Task<DemandReply> Hour(DemandRequest request, ServerCallContext context)
    {
        using var predictor = store.Open();
        var megawatts = predictor.Predict(new DemandRow { Hour = request.Hour, Temperature = request.Temperature }).Score;
        return Task.FromResult(new DemandReply { Megawatts = megawatts });
    }

    public override Task<DemandReply> Week(DemandRequest request, ServerCallContext context)
    {
        using var predictor = store.Open();
        var total = 0f;
        for (var hour = 0; hour < 7 * 24; hour++)
        {
            total += predictor.Predict(new DemandRow { Hour = hour % 24, Temperature = request.Temperature }).Score;
        }
        return Task.FromResult(new DemandReply { Megawatts = total });
    }
}

public sealed class ModelStore
{
    private static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "demand.zip");

    public PredictionEngine<DemandRow, DemandScore> Open()
    {
        var ml = new MLContext(seed: 5);
        var model = ml.Model.Load(Path, out _); // expect: MLQ6002
        return ml.Model.CreatePredictionEngine<DemandRow, DemandScore>(model);
    }
}

public sealed class DemandRequest
{
    public float Hour { get; set; }
    public float Temperature { get; set; }
}

public sealed class DemandReply
{
    public float Megawatts { get; set; }
}

public sealed class DemandRow
{
    public float Hour { get; set; }
    public float Temperature { get; set; }
}

public sealed class DemandScore
{
    public float Score { get; set; }
}
