// corpus: A deep Q-learner with replay: neither acting nor learning has a dispose scope, and acting takes gradients.
// library: TorchSharp
// axis: agent class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace CartPole;

public sealed record Transition(float[] State, long Action, float Reward, float[] Next, bool Done);

public interface IWorld
{
    float[] Reset();

    (float[] Next, float Reward, bool Done) Step(long action);
}

public sealed class DqnAgent
{
    private readonly Module<Tensor, Tensor> _online = Network();
    private readonly Module<Tensor, Tensor> _target = Network();
    private readonly optim.Optimizer _optimizer;
    private readonly Queue<Transition> _memory = new();
    private readonly Random _random = new(3);

    public DqnAgent()
    {
        _optimizer = optim.Adam(_online.parameters(), 1e-3);
        _target.load_state_dict(_online.state_dict());
    }

    public void Train(IWorld world, int episodes)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            var state = world.Reset();
            var done = false;
            var total = 0f;
            while (!done)
            {
                var action = Act(state, Math.Max(0.05, 1.0 - episode / 200.0));
                (var next, var reward, done) = world.Step(action);
                _memory.Enqueue(new Transition(state, action, reward, next, done));
                if (_memory.Count > 10_000)
                {
                    _memory.Dequeue();
                }
                Learn(64);
                state = next;
                total += reward;
            }
            if (episode % 10 == 0)
            {
                _target.load_state_dict(_online.state_dict());
            }
            Console.WriteLine($"{episode}: {total}");
        }
    }

    private long Act(float[] state, double epsilon)
    {
        if (_random.NextDouble() < epsilon)
        {
            return _random.Next(2);
        }
        return _online.call(torch.tensor(state).unsqueeze(0)).argmax(1).item<long>(); // expect: MLQ5004
    }

    private void Learn(int size)
    {
        if (_memory.Count < size)
        {
            return;
        }
        var all = _memory.ToArray();
        var batch = Enumerable.Range(0, size).Select(_ => all[_random.Next(all.Length)]).ToArray();
        var states = torch.stack(batch.Select(t => torch.tensor(t.State)));
        var nexts = torch.stack(batch.Select(t => torch.tensor(t.Next)));
        var actions = torch.tensor(batch.Select(t => t.Action).ToArray()).unsqueeze(1);
        var rewards = torch.tensor(batch.Select(t => t.Reward).ToArray());
        var open = torch.tensor(batch.Select(t => t.Done ? 0f : 1f).ToArray());

        Tensor wanted;
        using (torch.no_grad())
        {
            wanted = rewards + 0.99 * open * _target.call(nexts).max(1).values;
        }
        var got = _online.call(states).gather(1, actions).squeeze(1);
        var loss = functional.smooth_l1_loss(got, wanted);
        _optimizer.zero_grad();
        loss.backward(); // expect: MLQ5005
        _optimizer.step();
    }

    private static Module<Tensor, Tensor> Network() => Sequential(("1", Linear(4, 64)), ("a", ReLU()), ("2", Linear(64, 2)));
}

public static class Program
{
    public static void Run(IWorld world)
    {
        torch.manual_seed(3);
        new DqnAgent().Train(world, 500);
    }
}
