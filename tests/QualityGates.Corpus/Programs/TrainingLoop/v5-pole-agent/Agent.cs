// corpus: A deep Q agent in three files: the update that the environment's loop calls never clears, and the network that is asked for actions records gradients.
// library: TorchSharp
// axis: several files
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pole;

public sealed class Agent
{
    private readonly QNetwork _online = new("online");
    private readonly QNetwork _target = new("target");
    private readonly optim.Optimizer _optimizer;
    private readonly Random _random = new(5);

    public Agent()
    {
        _optimizer = optim.AdamW(_online.parameters(), 1e-4, amsgrad: true);
        _target.load_state_dict(_online.state_dict());
    }

    public int Act(Tensor state, double epsilon)
    {
        if (_random.NextDouble() < epsilon)
        {
            return _random.Next(2);
        }

        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return (int)_online.call(state).argmax().ToInt64();
    }

    public float Learn(Transition[] batch)
    {
        using var scope = NewDisposeScope();
        var states = stack(batch.Select(t => t.State));
        var actions = tensor(batch.Select(t => (long)t.Action).ToArray()).unsqueeze(1);
        var rewards = tensor(batch.Select(t => t.Reward).ToArray());
        var values = _online.call(states).gather(1, actions).squeeze(1);
        Tensor next;
        using (no_grad())
        {
            next = _target.call(stack(batch.Select(t => t.Next))).max(1).values;
        }

        var loss = functional.smooth_l1_loss(values, rewards + 0.99 * next);
        loss.backward(); // expect: MLQ5001
        _optimizer.step();
        return loss.item<float>();
    }
}
