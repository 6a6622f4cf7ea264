// corpus: Gradients are read and clipped by hand before the step; they are cleared by the module and not by the optimizer.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Clipping
{
    public static void Clip(Module module, double limit)
    {
        foreach (var parameter in module.parameters())
        {
            parameter.grad?.clamp_(-limit, limit);
        }
    }
}

internal sealed class PolicyUpdate
{
    private readonly Module<Tensor, Tensor> _policy;
    private readonly optim.Optimizer _optimizer;

    public PolicyUpdate(int states, int actions)
    {
        random.manual_seed(50);
        _policy = Sequential(Linear(states, 64), Tanh(), Linear(64, actions));
        _optimizer = optim.Adam(_policy.parameters(), 1e-3);
    }

    public void Learn(IEnumerable<(Tensor State, Tensor Action, Tensor Return)> episodes)
    {
        foreach (var (state, action, reward) in episodes)
        {
            using var scope = NewDisposeScope();
            _policy.zero_grad();
            var chosen = functional.log_softmax(_policy.call(state), 1).gather(1, action);
            (chosen * -reward).mean().backward();
            Clipping.Clip(_policy, 0.5);
            _optimizer.step();
        }
    }
}
