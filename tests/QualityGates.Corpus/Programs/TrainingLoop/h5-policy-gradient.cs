// corpus: Reinforcement learning: log-probabilities of an episode are kept until its backward, a target network follows the online one, and a closure steps LBFGS. Nothing is wrong.
// library: TorchSharp
// axis: list of tensors, target network, closure
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Reinforce;

public interface IGame
{
    float[] Reset();
    (float[] State, float Reward, bool Done) Act(long action);
}

public sealed class Agent
{
    private readonly Sequential policy = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 2));
    private readonly optim.Optimizer optimizer;

    public Agent() => optimizer = optim.Adam(policy.parameters(), 1e-2);

    public void Train(IGame game, int episodes)
    {
        policy.train();
        for (var episode = 0; episode < episodes; episode++)
        {
            using var scope = NewDisposeScope();
            var logs = new List<Tensor>();
            var rewards = new List<float>();
            var state = game.Reset();
            for (var done = false; !done;)
            {
                var p = nn.functional.softmax(policy.call(torch.tensor(state)), 0);
                var action = torch.multinomial(p, 1).item<long>();
                logs.Add(torch.log(p[action]));
                (state, var reward, done) = game.Act(action);
                rewards.Add(reward);
            }

            var returns = torch.tensor(Discount(rewards));
            optimizer.zero_grad();
            (-(torch.stack(logs) * returns).sum()).backward();
            optimizer.step();
        }
    }

    private static float[] Discount(List<float> rewards)
    {
        var result = new float[rewards.Count];
        var sum = 0f;
        for (var i = rewards.Count - 1; i >= 0; i--)
        {
            result[i] = sum = rewards[i] + 0.99f * sum;
        }

        return result;
    }
}

public sealed class Values
{
    private readonly Sequential online = Net();
    private readonly Sequential target = Net();

    public void Learn(IEnumerable<(Tensor S, Tensor A, Tensor R, Tensor Next)> memory)
    {
        target.eval();
        online.train();
        using var optimizer = optim.Adam(online.parameters(), 1e-3);
        var step = 0;
        foreach (var (s, a, r, next) in memory)
        {
            using var scope = NewDisposeScope();
            Tensor wanted;
            using (no_grad())
            {
                wanted = r + 0.99 * target.call(next).max(1).values;
            }

            var q = online.call(s).gather(1, a.unsqueeze(1)).squeeze(1);
            optimizer.zero_grad();
            nn.functional.smooth_l1_loss(q, wanted).backward();
            optimizer.step();
            if (++step % 500 == 0)
            {
                target.load_state_dict(online.state_dict());
            }
        }
    }

    public static void Polish(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var optimizer = optim.LBFGS(net.parameters(), lr: 0.5);
        for (var i = 0; i < 20; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(x), y);
                loss.backward();
                return loss;
            });
        }
    }

    private static Sequential Net() => nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 4));
}
