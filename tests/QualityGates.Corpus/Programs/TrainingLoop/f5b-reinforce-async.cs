// corpus: REINFORCE with episodes from an asynchronous environment; the log-probabilities of one episode are kept until its step.
// library: TorchSharp
// axis: async
using TorchSharp;
using static TorchSharp.torch;

namespace Reinforce;

public interface IEnvironment
{
    Task<float[]> ResetAsync();

    Task<(float[] Observation, float Reward, bool Done)> StepAsync(int action);
}

public sealed class Reinforce(IEnvironment environment)
{
    private readonly nn.Module<Tensor, Tensor> policy = nn.Sequential(nn.Linear(4, 128), nn.ReLU(), nn.Linear(128, 2));

    public async Task<double> LearnAsync(int episodes, CancellationToken token)
    {
        manual_seed(543);
        var optimizer = optim.Adam(policy.parameters(), 1e-2);
        var average = 10.0;
        for (var episode = 0; episode < episodes && !token.IsCancellationRequested; episode++)
        {
            var logs = new List<Tensor>();
            var rewards = new List<float>();
            var observation = await environment.ResetAsync();
            var done = false;
            while (!done)
            {
                var (action, log) = Choose(observation);
                logs.Add(log);
                (observation, var reward, done) = await environment.StepAsync(action);
                rewards.Add(reward);
            }

            Update(optimizer, logs, rewards);
            average = 0.05 * rewards.Sum() + 0.95 * average;
        }

        return average;
    }

    private (int Action, Tensor Log) Choose(float[] observation)
    {
        using var scope = NewDisposeScope();
        var logs = nn.functional.log_softmax(policy.call(tensor(observation)), -1);
        var action = multinomial(logs.exp(), 1).item<long>();
        return ((int)action, logs[action].MoveToOuterDisposeScope());
    }

    private static void Update(optim.Optimizer optimizer, List<Tensor> logs, List<float> rewards)
    {
        using var scope = NewDisposeScope();
        var discounted = new float[rewards.Count];
        var running = 0f;
        for (var i = rewards.Count - 1; i >= 0; i--)
        {
            discounted[i] = running = rewards[i] + 0.99f * running;
        }

        var returns = tensor(discounted);
        returns = (returns - returns.mean()) / (returns.std() + 1e-8);
        var loss = -(stack(logs) * returns).sum();
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        logs.ForEach(log => log.Dispose());
    }
}
