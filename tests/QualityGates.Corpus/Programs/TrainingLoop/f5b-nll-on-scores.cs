// corpus: NLLLoss is given the scores of the last linear layer through a tuple; the function beside it takes the logarithm first.
// library: TorchSharp
// axis: tuple
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Actors;

public sealed class ActorCritic : Module<Tensor, (Tensor Policy, Tensor Value)>
{
    private readonly Linear body;
    private readonly Linear policy;
    private readonly Linear value;

    public ActorCritic(int observations, int actions) : base("ac")
    {
        body = Linear(observations, 128);
        policy = Linear(128, actions);
        value = Linear(128, 1);
        RegisterComponents();
    }

    public override (Tensor Policy, Tensor Value) forward(Tensor x)
    {
        var h = functional.tanh(body.call(x));
        return (policy.call(h), value.call(h));
    }
}

public static class Imitation
{
    public static void Clone(ActorCritic agent, DataLoader demonstrations)
    {
        random.manual_seed(19);
        var optimizer = optim.Adam(agent.parameters(), 7e-4);
        var nll = NLLLoss(); // expect: MLQ5006
        foreach (var batch in demonstrations)
        {
            using var scope = NewDisposeScope();
            var (scores, values) = agent.call(batch["observation"]);
            var imitation = nll.call(scores, batch["action"]);
            var regression = functional.mse_loss(values.squeeze(-1), batch["return"]);
            optimizer.zero_grad();
            (imitation + 0.5 * regression).backward();
            optimizer.step();
        }
    }

    public static Tensor Likelihood(Tensor scores, Tensor actions) =>
        functional.nll_loss(functional.log_softmax(scores, -1), actions);
}
