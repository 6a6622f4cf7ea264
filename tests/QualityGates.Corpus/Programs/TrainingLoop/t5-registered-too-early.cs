// corpus: The constructor registers what it has and makes the head afterwards.
// library: TorchSharp
// axis: constructor
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Policies;

public sealed class ActorCritic : Module<Tensor, (Tensor, Tensor)>
{
    private readonly Sequential _body;
    private readonly Linear _actor;
    private readonly Linear _critic;

    public ActorCritic(int observations, int actions)
        : base(nameof(ActorCritic))
    {
        _body = Sequential(Linear(observations, 128), Tanh(), Linear(128, 128), Tanh());
        _actor = Linear(128, actions);
        RegisterComponents(); // expect: MLQ5007

        _critic = Linear(128, 1);
    }

    public override (Tensor, Tensor) forward(Tensor observation)
    {
        var features = _body.call(observation);
        return (_actor.call(features), _critic.call(features));
    }
}
