// corpus: A Q-learner: gradients are cleared between backward and step, losses are queued with their graphs, and acting runs with dropout on.
// library: TorchSharp
// axis: queue, ternary, primary constructor, static local function
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Grid;

public readonly record struct Transition(float[] State, long Action, float Reward, float[] Next, bool Done);

public sealed class QNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Linear a, b, c;
    private readonly Dropout dropout;

    public QNetwork(int inputs, int actions) : base("q")
    {
        a = nn.Linear(inputs, 64);
        b = nn.Linear(64, 64);
        c = nn.Linear(64, actions);
        dropout = nn.Dropout(0.1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor s) =>
        c.call(dropout.call(nn.functional.relu(b.call(nn.functional.relu(a.call(s))))));
}

public sealed class Player(int inputs, int actions, Random random)
{
    private readonly QNetwork q = new(inputs, actions);
    private readonly QNetwork frozen = new(inputs, actions);
    private readonly Queue<Tensor> lastLosses = new();
    private optim.Optimizer? optimizer;

    public double Epsilon { get; set; } = 0.1;

    public long Act(float[] state)
    {
        return random.NextDouble() < Epsilon ? random.Next(actions) : Greedy(state);

        long Greedy(float[] s)
        {
            using var scope = NewDisposeScope();
            return q.call(torch.tensor(s).unsqueeze(0)).argmax(1).item<long>(); // expect: MLQ5003
        }
    }

    public void Replay(IReadOnlyList<IReadOnlyList<Transition>> memory)
    {
        optimizer ??= optim.Adam(q.parameters(), 5e-4);
        frozen.eval();
        foreach (var sample in memory)
        {
            using var scope = NewDisposeScope();
            q.train();
            var states = Stack(sample.Select(static t => t.State));
            Tensor targets;
            using (no_grad())
            {
                var best = frozen.call(Stack(sample.Select(static t => t.Next))).amax(new long[] { 1 });
                targets = torch.tensor(sample.Select(static t => t.Reward).ToArray()) + 0.95 * best;
            }

            var chosen = q.call(states).gather(1, torch.tensor(sample.Select(static t => t.Action).ToArray()).unsqueeze(1)).squeeze(1);
            var loss = nn.functional.smooth_l1_loss(chosen, targets);
            loss.backward();
            optimizer.zero_grad(); // expect: MLQ5002
            optimizer.step();
            lastLosses.Enqueue(loss.MoveToOuterDisposeScope()); // expect: MLQ5005
            if (lastLosses.Count > 1000)
            {
                lastLosses.Dequeue();
            }
        }

        static Tensor Stack(IEnumerable<float[]> rows) => torch.stack(rows.Select(static r => torch.tensor(r)).ToArray());
    }
}
