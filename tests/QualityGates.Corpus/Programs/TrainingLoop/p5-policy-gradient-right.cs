// corpus: A policy learns from whole episodes: log-probabilities are kept for the length of an episode, whose scope ends after the step.
// library: TorchSharp
// axis: list in a scope, episodes
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public interface IWorld
{
    float[] Reset();

    (float[] State, float Reward, bool Done) Act(long action);
}

public sealed class Reinforce(IWorld world)
{
    public void Learn(int episodes)
    {
        random.manual_seed(15);
        var policy = Sequential(Linear(4, 64), ReLU(), Linear(64, 2));
        var optimizer = optim.Adam(policy.parameters(), 3e-3);
        for (var episode = 0; episode < episodes; episode++)
        {
            using var scope = NewDisposeScope();
            var logs = new List<Tensor>();
            var rewards = new List<float>();
            var state = world.Reset();
            for (var done = false; !done;)
            {
                var chances = functional.log_softmax(policy.call(tensor(state).unsqueeze(0)), 1);
                var action = multinomial(chances.exp(), 1);
                logs.Add(chances.gather(1, action).squeeze());
                (state, var reward, done) = world.Act(action.ToInt64());
                rewards.Add(reward);
            }

            var returns = tensor(Discounted(rewards, 0.99f));
            var loss = -(stack(logs) * (returns - returns.mean())).sum();
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
    }

    private static float[] Discounted(List<float> rewards, float gamma)
    {
        var result = new float[rewards.Count];
        var sum = 0f;
        for (var i = rewards.Count - 1; i >= 0; i--)
        {
            result[i] = sum = rewards[i] + gamma * sum;
        }

        return result;
    }
}
