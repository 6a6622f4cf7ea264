// corpus: A recurrent policy keeps its hidden state from a scope that ends; the running return is a tensor that every loss is subtracted from.
// library: TorchSharp
// axis: property, compound subtraction
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Recurrent;

public sealed class Policy : nn.Module<Tensor, Tensor, (Tensor Logits, Tensor State)>
{
    private readonly GRUCell cell = nn.GRUCell(6, 32);
    private readonly Linear head = nn.Linear(32, 3);

    public Policy() : base("policy") => RegisterComponents();

    public override (Tensor Logits, Tensor State) forward(Tensor input, Tensor state)
    {
        var next = cell.call(input, state);
        return (head.call(next), next);
    }
}

public sealed class Rollout(Policy policy)
{
    private Tensor State { get; set; } = zeros(1, 32);

    public long Act(float[] observation)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var (logits, next) = policy.call(tensor(observation).reshape(1, 6), State);
        State = next.clone(); // expect: MLQ5005
        return logits.argmax(1).item<long>();
    }

    public void Reset() => State = zeros(1, 32);

    public float Learn(IReadOnlyList<(Tensor Input, Tensor Action)> steps)
    {
        using var optimizer = optim.Adam(policy.parameters());
        var total = zeros(1);
        for (var i = 0; i < steps.Count; i++)
        {
            using var state = zeros(1, 32);
            optimizer.zero_grad();
            var (logits, _) = policy.call(steps[i].Input, state);
            var loss = nn.functional.cross_entropy(logits, steps[i].Action);
            loss.backward();
            optimizer.step();
            total = torch.add(total, loss); // expect: MLQ5005
        }

        return total.item<float>();
    }
}
