// corpus: REINFORCE with a baseline: the log-probabilities of an episode are kept with their gradients until the episode is over, then they are cleared.
// library: TorchSharp
// axis: agent class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lander;

public interface IEnvironment
{
    float[] Reset(int seed);

    (float[] State, float Reward, bool Done) Step(int action);
}

public sealed class Agent : IDisposable
{
    private readonly Module<Tensor, Tensor> _policy;
    private readonly optim.Optimizer _optimizer;
    private readonly List<Tensor> _logProbabilities = [];
    private readonly List<float> _rewards = [];

    public Agent(int states, int actions, int seed)
    {
        torch.manual_seed(seed);
        _policy = Sequential(("in", Linear(states, 128)), ("act", ReLU()), ("out", Linear(128, actions)));
        _optimizer = optim.Adam(_policy.parameters(), 1e-2);
    }

    public void Train(IEnvironment environment, int episodes)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            using var scope = torch.NewDisposeScope();
            var state = environment.Reset(episode);
            for (var done = false; !done;)
            {
                (state, var reward, done) = environment.Step(Draw(state));
                _rewards.Add(reward);
            }
            Console.WriteLine($"{episode}: {_rewards.Sum():F1}");
            Improve();
        }
    }

    public int Best(float[] state)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return (int)_policy.call(torch.tensor(state)).argmax().item<long>();
    }

    private int Draw(float[] state)
    {
        var probabilities = functional.softmax(_policy.call(torch.tensor(state)), 0);
        var action = torch.multinomial(probabilities, 1).item<long>();
        _logProbabilities.Add(probabilities[action].log());
        return (int)action;
    }

    private void Improve()
    {
        var returns = new float[_rewards.Count];
        var future = 0f;
        for (var i = returns.Length - 1; i >= 0; i--)
        {
            returns[i] = future = _rewards[i] + 0.99f * future;
        }
        var baseline = returns.Average();
        _optimizer.zero_grad();
        var loss = torch.stack(_logProbabilities.Zip(returns, (log, value) => -log * (value - baseline))).sum();
        loss.backward();
        _optimizer.step();
        _logProbabilities.Clear();
        _rewards.Clear();
    }

    public void Dispose()
    {
        _policy.Dispose();
        _optimizer.Dispose();
    }
}
