// corpus: An agent keeps its memory as arrays, bootstraps from a target network without gradients, and copies weights now and then.
// library: TorchSharp
// axis: reinforcement learning
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lifts;

public readonly record struct Move(float[] State, long Action, float Reward, float[] Next, bool Done);

public interface ILiftWorld
{
    float[] Reset();

    (float[] Next, float Reward, bool Done) Do(long action);
}

public sealed class LiftAgent
{
    private readonly Random _random;
    private readonly Module<Tensor, Tensor> _policy;
    private readonly Module<Tensor, Tensor> _target;
    private readonly optim.Optimizer _optimizer;
    private readonly List<Move> _memory = [];

    public LiftAgent(int seed)
    {
        torch.manual_seed(seed);
        _random = new Random(seed);
        _policy = Net();
        _target = Net();
        _target.load_state_dict(_policy.state_dict());
        _optimizer = optim.Adam(_policy.parameters(), 5e-4);
    }

    public IEnumerable<float> Play(ILiftWorld world, int episodes)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            var (state, total, done) = (world.Reset(), 0f, false);
            while (!done)
            {
                var action = _random.NextDouble() < 0.1 ? _random.Next(3) : Best(state);
                (var next, var reward, done) = world.Do(action);
                _memory.Add(new Move(state, action, reward, next, done));
                (state, total) = (next, total + reward);
                if (_memory.Count >= 64)
                {
                    Learn(_random.GetItems(_memory.ToArray(), 64));
                }
            }

            if (episode % 20 == 0)
            {
                _target.load_state_dict(_policy.state_dict());
            }

            yield return total;
        }
    }

    private long Best(float[] state)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return _policy.call(tensor(state, 1, state.Length)).argmax(1).ToInt64();
    }

    private void Learn(Move[] moves)
    {
        using var scope = NewDisposeScope();
        var chosen = _policy.call(States(moves, move => move.State)).gather(1, tensor(moves.Select(move => move.Action).ToArray()).unsqueeze(1));
        var wanted = Wanted(moves);
        _optimizer.zero_grad();
        functional.smooth_l1_loss(chosen, wanted).backward();
        _optimizer.step();
    }

    private Tensor Wanted(Move[] moves)
    {
        using var guard = no_grad();
        var future = _target.call(States(moves, move => move.Next)).max(1, true).values;
        var open = tensor(moves.Select(move => move.Done ? 0f : 0.98f).ToArray(), moves.Length, 1);
        return tensor(moves.Select(move => move.Reward).ToArray(), moves.Length, 1) + future * open;
    }

    private static Tensor States(Move[] moves, Func<Move, float[]> part) => tensor(moves.SelectMany(part).ToArray(), moves.Length, 12);

    private static TorchSharp.Modules.Sequential Net() => Sequential(Linear(12, 64), ReLU(), Linear(64, 3));
}
