using Grpc.Core;

namespace Delivery;

public sealed record DurationRequest(float Weight, float Kilometres, string Zone);

public sealed record DurationReply(float Hours, string Version);

// What the code generator makes of duration.proto.
public static class DurationGrpc
{
    public abstract class DurationGrpcBase
    {
        public virtual Task<DurationReply> Estimate(DurationRequest request, ServerCallContext context) => throw new NotSupportedException();
    }
}

public sealed class DurationService : DurationGrpc.DurationGrpcBase
{
    private readonly Estimator _estimator;

    public DurationService(Estimator estimator) => _estimator = estimator;

    public override Task<DurationReply> Estimate(DurationRequest request, ServerCallContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        var parcel = new Parcel { Weight = request.Weight, Kilometres = request.Kilometres, Zone = request.Zone };
        var hours = _estimator.Engine.Predict(parcel).Score;
        return Task.FromResult(new DurationReply(Math.Max(hours, 0.5f), _estimator.Version));
    }
}
