// corpus: An agent samples without gradients, learns once for each episode, and keeps numbers, not tensors.
// library: TorchSharp
// axis: reinforcement learning
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pole;

public interface IEnvironment
{
    float[] Reset();

    (float[] Observation, float Reward, bool Done) Step(int action);
}

public sealed class ReinforceAgent
{
    private readonly Sequential _policy = Sequential(Linear(4, 128), ReLU(), Linear(128, 2));
    private readonly optim.Optimizer _optimizer;

    public ReinforceAgent() => _optimizer = optim.Adam(_policy.parameters(), 1e-2);

    public void Learn(IEnvironment environment, int episodes, float gamma = 0.99f)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            using var scope = NewDisposeScope();
            var (states, actions, rewards) = Play(environment);
            var returns = new float[rewards.Count];
            for (var (t, sum) = (rewards.Count - 1, 0f); t >= 0; t--)
                returns[t] = sum = rewards[t] + gamma * sum;

            var logits = _policy.call(tensor(states.SelectMany(state => state).ToArray()).reshape(states.Count, 4));
            var chosen = functional.log_softmax(logits, 1).gather(1, tensor(actions.ToArray()).unsqueeze(1)).squeeze(1);
            var loss = -(chosen * tensor(returns)).mean();
            _optimizer.zero_grad();
            loss.backward();
            _optimizer.step();
        }
    }

    private (List<float[]> States, List<long> Actions, List<float> Rewards) Play(IEnvironment environment)
    {
        var (states, actions, rewards) = (new List<float[]>(), new List<long>(), new List<float>());
        var state = environment.Reset();
        for (var done = false; !done;)
        {
            using var guard = no_grad();
            using var scope = NewDisposeScope();
            var probabilities = functional.softmax(_policy.call(tensor(state).unsqueeze(0)), 1);
            var action = multinomial(probabilities, 1).item<long>();
            states.Add(state);
            actions.Add(action);
            (state, var reward, done) = environment.Step((int)action);
            rewards.Add(reward);
        }

        return (states, actions, rewards);
    }
}
