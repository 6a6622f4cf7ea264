// corpus: Two networks with an optimizer each learn in turn, and each optimizer clears before its own loss.
// library: TorchSharp
// axis: two optimizers, reinforcement learning, tuple
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Elevators;

public sealed record Experience(Tensor States, Tensor Actions, Tensor Returns);

public sealed class Agent
{
    private readonly Module<Tensor, Tensor> actor;
    private readonly Module<Tensor, Tensor> critic;
    private readonly optim.Optimizer actorOptimizer;
    private readonly optim.Optimizer criticOptimizer;

    public Agent(long inputs, long floors)
    {
        actor = Sequential(Linear(inputs, 64), ReLU(), Linear(64, floors));
        critic = Sequential(Linear(inputs, 64), ReLU(), Linear(64, 1));
        actorOptimizer = optim.Adam(actor.parameters(), 3e-4);
        criticOptimizer = optim.Adam(critic.parameters(), 1e-3);
    }

    public void Learn(IEnumerable<Experience> experiences)
    {
        foreach (var experience in experiences)
        {
            using var scope = NewDisposeScope();
            var values = critic.call(experience.States).squeeze(1);

            criticOptimizer.zero_grad();
            functional.mse_loss(values, experience.Returns).backward();
            criticOptimizer.step();

            var advantage = (experience.Returns - values).detach();
            var chosen = functional.log_softmax(actor.call(experience.States), 1).gather(1, experience.Actions).squeeze(1);
            var loss = -(chosen * advantage).mean();
            actorOptimizer.zero_grad();
            loss.backward();
            actorOptimizer.step();
        }
    }

    public long Choose(Tensor state)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return actor.call(state.unsqueeze(0)).argmax(1).ToInt64();
    }
}
