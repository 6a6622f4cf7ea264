// corpus: Proximal policy optimization: a rollout under a guard, several passes over it, one optimizer over two networks, entropy from softmax that no loss sees.
// library: TorchSharp
// axis: rollout, concat of parameters
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Policy;

public interface IWorld
{
    float[] State { get; }

    (float Reward, bool Done) Act(long action);
}

public sealed record Rollout(List<float[]> States, List<long> Actions, List<float> LogProbabilities, List<float> Returns);

public sealed class Learner
{
    private readonly Sequential _policy = nn.Sequential(nn.Linear(5, 32), nn.Tanh(), nn.Linear(32, 3));
    private readonly Sequential _value = nn.Sequential(nn.Linear(5, 32), nn.Tanh(), nn.Linear(32, 1));
    private readonly optim.Optimizer _optimizer;

    public Learner()
    {
        random.manual_seed(19);
        _optimizer = optim.Adam(_policy.parameters().Concat(_value.parameters()), 3e-4);
    }

    public Rollout Play(IWorld world, int length)
    {
        var rollout = new Rollout(new(), new(), new(), new());
        var rewards = new List<float>();
        using var quiet = no_grad();
        for (var i = 0; i < length; i++)
        {
            using var scope = NewDisposeScope();
            var probabilities = nn.functional.softmax(_policy.call(tensor(world.State)), 0);
            var action = multinomial(probabilities, 1).item<long>();
            rollout.States.Add(world.State);
            rollout.Actions.Add(action);
            rollout.LogProbabilities.Add(probabilities[action].log().ToSingle());
            rewards.Add(world.Act(action).Reward);
        }

        var sum = 0f;
        foreach (var reward in Enumerable.Reverse(rewards))
        {
            rollout.Returns.Insert(0, sum = reward + 0.99f * sum);
        }

        return rollout;
    }

    public void Learn(Rollout rollout)
    {
        for (var pass = 0; pass < 8; pass++)
        {
            using var scope = NewDisposeScope();
            var states = stack(rollout.States.Select(state => tensor(state)));
            var returns = tensor(rollout.Returns.ToArray());
            var logs = nn.functional.log_softmax(_policy.call(states), 1);
            var values = _value.call(states).squeeze(1);
            var chosen = logs.gather(1, tensor(rollout.Actions.ToArray()).unsqueeze(1)).squeeze(1);
            var ratio = (chosen - tensor(rollout.LogProbabilities.ToArray())).exp();
            var advantage = (returns - values).detach();
            var gain = minimum(ratio * advantage, ratio.clamp(0.8, 1.2) * advantage).mean();
            var entropy = -(logs.exp() * logs).sum(1).mean();
            var loss = -gain + 0.5 * nn.functional.mse_loss(values, returns) - 0.01 * entropy;
            _optimizer.zero_grad();
            loss.backward();
            nn.utils.clip_grad_norm_(_policy.parameters(), 0.5);
            _optimizer.step();
        }
    }
}
