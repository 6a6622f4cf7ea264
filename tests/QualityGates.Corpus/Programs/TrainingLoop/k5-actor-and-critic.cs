// corpus: Advantage actor critic: the actor's gradients are cleared, the critic's are never.
// library: TorchSharp
// axis: fields, two optimizers, async
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ActorCritic;

public interface IEnvironment
{
    Task<float[]> ResetAsync();

    Task<(float[] State, float Reward, bool Done)> ActAsync(long action);
}

public sealed class Agent
{
    private readonly Sequential _actor = nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Linear(64, 4));
    private readonly Sequential _critic = nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Linear(64, 1));
    private readonly optim.Optimizer _actorOptimizer;
    private readonly optim.Optimizer _criticOptimizer;
    private readonly float _gamma;

    public Agent(float gamma = 0.99f)
    {
        random.manual_seed(99);
        _gamma = gamma;
        _actorOptimizer = optim.Adam(_actor.parameters(), 1e-4);
        _criticOptimizer = optim.Adam(_critic.parameters(), 1e-3);
    }

    public async Task<float> EpisodeAsync(IEnvironment environment)
    {
        var state = await environment.ResetAsync().ConfigureAwait(false);
        var total = 0f;
        var done = false;
        while (!done)
        {
            var action = Choose(state);
            var (next, reward, ended) = await environment.ActAsync(action).ConfigureAwait(false);
            Learn(state, action, reward, next, ended);
            total += reward;
            state = next;
            done = ended;
        }

        return total;
    }

    private long Choose(float[] state)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var probabilities = nn.functional.softmax(_actor.call(tensor(state)), 0);
        return multinomial(probabilities, 1).item<long>();
    }

    private void Learn(float[] state, long action, float reward, float[] next, bool ended)
    {
        using var scope = NewDisposeScope();
        var value = _critic.call(tensor(state));
        Tensor target;
        using (no_grad())
        {
            target = ended ? tensor(new[] { reward }) : reward + _gamma * _critic.call(tensor(next));
        }

        var advantage = target - value;
        advantage.square().mean().backward(); // expect: MLQ5001
        _criticOptimizer.step();

        _actorOptimizer.zero_grad();
        var logProbability = nn.functional.log_softmax(_actor.call(tensor(state)), 0)[action];
        (-logProbability * advantage.detach()).mean().backward();
        _actorOptimizer.step();
    }
}

public static class Program
{
    public static async Task TrainAsync(IEnvironment environment, int episodes)
    {
        var agent = new Agent();
        for (var i = 0; i < episodes; i++)
        {
            Console.WriteLine(await agent.EpisodeAsync(environment));
        }
    }
}
