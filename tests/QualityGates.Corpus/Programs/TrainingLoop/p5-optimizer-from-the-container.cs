// corpus: The container makes network and optimizer; the job moves the network to the graphics card when it starts, so the optimizer holds the old parameters.
// library: TorchSharp, Microsoft.Extensions
// axis: dependency injection, primary constructor
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Registration
{
    public static IServiceCollection AddRanking(this IServiceCollection services)
    {
        services.AddSingleton(_ =>
        {
            random.manual_seed(12);
            return new Ranker(48);
        });
        services.AddSingleton<optim.Optimizer>(provider => optim.Adam(provider.GetRequiredService<Ranker>().parameters(), 1e-3)); // expect: MLQ5008
        return services.AddSingleton<RankingJob>();
    }
}

public sealed class Ranker : Module<Tensor, Tensor>
{
    private readonly Linear _score;

    public Ranker(long inputs) : base(nameof(Ranker))
    {
        _score = Linear(inputs, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _score.call(input);
}

public sealed class RankingJob(Ranker ranker, optim.Optimizer optimizer)
{
    public void Start(IEnumerable<(Tensor Better, Tensor Worse)> pairs)
    {
        ranker.to(CUDA);
        foreach (var (better, worse) in pairs)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var margin = ranker.call(better.to(CUDA)) - ranker.call(worse.to(CUDA));
            functional.softplus(-margin).mean().backward();
            optimizer.step();
        }
    }
}
