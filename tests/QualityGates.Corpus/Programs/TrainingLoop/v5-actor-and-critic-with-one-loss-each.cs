// corpus: Two networks with an optimizer each: the one is cleared between the backward and the step of the other.
// library: TorchSharp
// axis: two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Control;

internal sealed class ActorCritic
{
    private readonly Module<Tensor, Tensor> _actor;
    private readonly Module<Tensor, Tensor> _critic;
    private readonly optim.Optimizer _actorSteps;
    private readonly optim.Optimizer _criticSteps;

    public ActorCritic(int observations, int actions, ulong seed)
    {
        random.manual_seed((long)seed);
        _actor = Sequential(Linear(observations, 64), ReLU(), Linear(64, actions), Tanh());
        _critic = Sequential(Linear(observations + actions, 64), ReLU(), Linear(64, 1));
        _actorSteps = optim.Adam(_actor.parameters(), 1e-4);
        _criticSteps = optim.Adam(_critic.parameters(), 1e-3);
    }

    public void Update(IEnumerable<(Tensor State, Tensor Action, Tensor Target)> replay)
    {
        foreach (var (state, action, target) in replay)
        {
            using var scope = NewDisposeScope();
            _criticSteps.zero_grad();
            var q = _critic.call(cat([state, action], 1));
            functional.mse_loss(q, target).backward();
            _actorSteps.zero_grad();
            _criticSteps.step();

            _actorSteps.zero_grad();
            var value = _critic.call(cat([state, _actor.call(state)], 1));
            (-value.mean()).backward();
            _actorSteps.step();
        }
    }
}
