// corpus: A service in the shape the gRPC tools generate reads the model from disk in each call, through a helper.
// library: ML.NET, gRPC
// axis: overridden handler, helper
using Grpc.Core;
using Microsoft.ML;

namespace Risk;

public abstract class RiskEstimationBase
{
    public virtual Task<RiskReply> Estimate(RiskRequest request, ServerCallContext context) => throw new NotImplementedException();
    public virtual Task<PortfolioReply> EstimatePortfolio(PortfolioRequest request, ServerCallContext context) => throw new NotImplementedException();
}

public sealed class RiskEstimationService(MLContext ml) : RiskEstimationBase
{
    public override Task<RiskReply> Estimate(RiskRequest request, ServerCallContext context)
    {
        var view = ml.Data.LoadFromEnumerable([new Position { Exposure = request.Exposure, Volatility = request.Volatility }]);
        var scored = CurrentModel().Transform(view);
        var loss = ml.Data.CreateEnumerable<Loss>(scored, reuseRowObject: false).Single();
        return Task.FromResult(new RiskReply { Loss = loss.Score });
    }

    public override Task<PortfolioReply> EstimatePortfolio(PortfolioRequest request, ServerCallContext context)
    {
        var positions = request.Positions.Select(each => new Position { Exposure = each.Exposure, Volatility = each.Volatility });
        var scored = CurrentModel().Transform(ml.Data.LoadFromEnumerable(positions.ToList()));
        var reply = new PortfolioReply();
        reply.Losses.AddRange(ml.Data.CreateEnumerable<Loss>(scored, reuseRowObject: false).Select(loss => loss.Score));
        return Task.FromResult(reply);
    }

    private ITransformer CurrentModel() => ml.Model.Load("risk.zip", out _); // expect: MLQ6002
}

public sealed class RiskRequest { public float Exposure { get; set; } public float Volatility { get; set; } }
public sealed class RiskReply { public float Loss { get; set; } }
public sealed class PortfolioRequest { public List<RiskRequest> Positions { get; } = []; }
public sealed class PortfolioReply { public List<float> Losses { get; } = []; }
public sealed class Position { public float Exposure { get; set; } public float Volatility { get; set; } }
public sealed class Loss { public float Score { get; set; } }
