// corpus: A double Q-network with a target network: states are moved out of their scope into the memory and disposed when they leave it, targets are computed under a guard.
// library: TorchSharp
// axis: record of transitions
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lander;

public sealed record Transition(Tensor State, long Action, float Reward, Tensor Next, bool Done) : IDisposable
{
    public void Dispose()
    {
        State.Dispose();
        Next.Dispose();
    }
}

public sealed class ReplayMemory(int capacity, int seed)
{
    private readonly List<Transition> items = [];
    private readonly System.Random draw = new(seed);
    private int next;

    public int Count => items.Count;

    public void Add(Transition item)
    {
        if (items.Count < capacity)
        {
            items.Add(item);
            return;
        }

        items[next].Dispose();
        items[next] = item;
        next = (next + 1) % capacity;
    }

    public Transition[] Sample(int count) => [.. Enumerable.Range(0, count).Select(_ => items[draw.Next(items.Count)])];
}

public abstract class World
{
    public abstract float[] Reset();

    public abstract (float[] State, float Reward, bool Done) Step(long action);
}

public sealed class DoubleQ
{
    private readonly Module<Tensor, Tensor> online;
    private readonly Module<Tensor, Tensor> target;
    private readonly optim.Optimizer optimizer;
    private readonly ReplayMemory memory = new(50_000, 7);

    public DoubleQ(int inputs, int actions)
    {
        random.manual_seed(7);
        online = Net(inputs, actions);
        target = Net(inputs, actions);
        target.load_state_dict(online.state_dict());
        optimizer = optim.Adam(online.parameters(), 5e-4);
    }

    public void Play(World world, int steps)
    {
        var state = tensor(world.Reset());
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            var action = Act(state);
            var (observation, reward, done) = world.Step(action);
            var next = tensor(observation).MoveToOuterDisposeScope();
            memory.Add(new Transition(state, action, reward, next, done));
            state = done ? tensor(world.Reset()).MoveToOuterDisposeScope() : next;
            if (memory.Count >= 256)
            {
                Learn(memory.Sample(64));
            }

            if (step % 1000 == 0)
            {
                target.load_state_dict(online.state_dict());
            }
        }
    }

    private long Act(Tensor state)
    {
        using var quiet = no_grad();
        return online.call(state.unsqueeze(0)).argmax(1).item<long>();
    }

    private void Learn(Transition[] batch)
    {
        var states = stack(batch.Select(item => item.State).ToArray());
        var actions = tensor(batch.Select(item => item.Action).ToArray()).unsqueeze(1);
        var expected = Expected(batch);
        optimizer.zero_grad();
        var loss = functional.smooth_l1_loss(online.call(states).gather(1, actions), expected);
        loss.backward();
        nn.utils.clip_grad_value_(online.parameters(), 100);
        optimizer.step();
    }

    private Tensor Expected(Transition[] batch)
    {
        using var quiet = no_grad();
        var next = stack(batch.Select(item => item.Next).ToArray());
        var best = online.call(next).argmax(1, true);
        var goes = tensor(batch.Select(item => item.Done ? 0f : 1f).ToArray()).unsqueeze(1);
        return tensor(batch.Select(item => item.Reward).ToArray()).unsqueeze(1) + 0.99 * goes * target.call(next).gather(1, best);
    }

    private static Module<Tensor, Tensor> Net(int inputs, int actions) => Sequential(Linear(inputs, 128), ReLU(), Linear(128, actions));
}
