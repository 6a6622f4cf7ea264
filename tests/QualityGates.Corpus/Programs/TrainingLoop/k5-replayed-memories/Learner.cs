using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Replay;

public interface IGame
{
    float[] Reset();

    (float[] State, float Reward, bool Done) Act(long action);
}

public sealed class Learner
{
    private readonly Sequential _net = Net();
    private readonly Sequential _target = Net();
    private readonly Memory _memory = new(10_000);
    private readonly List<Tensor> _states = new();
    private readonly optim.Optimizer _optimizer;
    private readonly IGame _game;

    public Learner(IGame game)
    {
        random.manual_seed(17);
        _game = game;
        _target.load_state_dict(_net.state_dict());
        _optimizer = optim.Adam(_net.parameters(), 5e-4);
    }

    public void Play(int episodes)
    {
        for (var episode = 0; episode < episodes; episode++)
        {
            var state = _game.Reset();
            for (var done = false; !done;)
            {
                using var scope = NewDisposeScope();
                var input = tensor(state);
                long action;
                using (no_grad())
                {
                    action = _net.call(input).argmax().item<long>();
                }

                var (next, reward, ended) = _game.Act(action);
                _states.Add(input); // expect: MLQ5005
                _memory.Add(new Transition(input.alias().DetachFromDisposeScope(), action, reward, tensor(next).DetachFromDisposeScope(), ended));
                if (_memory.Count > 256)
                {
                    Learn();
                }

                state = next;
                done = ended;
            }

            if (episode % 10 == 0)
            {
                _target.load_state_dict(_net.state_dict());
            }
        }
    }

    public Tensor Visited() => stack(_states);

    private void Learn()
    {
        using var scope = NewDisposeScope();
        var sample = _memory.Sample(64);
        var goals = Targets.Of(_target, sample, 0.98f);
        var actions = tensor(sample.Select(one => one.Action).ToArray()).unsqueeze(1);
        var values = _net.call(stack(sample.Select(one => one.State))).gather(1, actions).squeeze(1);
        _optimizer.zero_grad();
        nn.functional.smooth_l1_loss(values, goals).backward();
        _optimizer.step();
    }

    private static Sequential Net() => nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 4));
}
