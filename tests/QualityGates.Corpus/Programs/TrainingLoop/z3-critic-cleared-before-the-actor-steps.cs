// corpus: Between the propagation of one network's loss and its step the gradients of the other network are cleared.
// library: TorchSharp
// axis: reinforcement learning, two optimizers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lifts;

public sealed class Pilot(Module<Tensor, Tensor> actor, Module<Tensor, Tensor> critic)
{
    public void Learn(IEnumerable<(Tensor State, Tensor Action, Tensor Return)> memory)
    {
        random.manual_seed(17);
        using var actorOptimizer = optim.Adam(actor.parameters(), 1e-4);
        using var criticOptimizer = optim.Adam(critic.parameters(), 1e-3);
        foreach (var (state, action, value) in memory)
        {
            using var scope = NewDisposeScope();
            var estimate = critic.call(state).squeeze(1);
            var advantage = (value - estimate).detach();
            var chosen = functional.log_softmax(actor.call(state), 1).gather(1, action).squeeze(1);

            actorOptimizer.zero_grad();
            (-(chosen * advantage).mean()).backward();
            criticOptimizer.zero_grad();
            actorOptimizer.step();

            functional.mse_loss(estimate, value).backward();
            criticOptimizer.step();
        }
    }
}
