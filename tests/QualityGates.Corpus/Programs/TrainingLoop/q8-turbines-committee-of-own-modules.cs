// corpus: A committee keeps its modules in a field, adds them as they are trained, and votes by index without leaving the mode of training.
// library: TorchSharp
// axis: own module class, field of a class
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Turbines;

internal sealed class WearNet : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(8, 32);
    private readonly Dropout _drop = Dropout(0.4);
    private readonly Linear _out = Linear(32, 1);

    public WearNet()
        : base(nameof(WearNet)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(_drop.call(functional.relu(_in.call(input))));
}

internal sealed class Committee
{
    private readonly List<WearNet> _members = [];

    public void Add(Tensor x, Tensor y, int seed)
    {
        random.manual_seed(seed);
        var member = new WearNet();
        using var optimizer = optim.AdamW(member.parameters(), lr: 2e-3);
        for (var epoch = 0; epoch < 120; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(member.call(x), y).backward();
            optimizer.step();
        }

        _members.Add(member);
    }

    public double[] Errors(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        var errors = new double[_members.Count];
        for (var i = 0; i < _members.Count; i++)
        {
            using var scope = NewDisposeScope();
            errors[i] = functional.mse_loss(_members[i].call(x), y).ToDouble(); // expect: MLQ5003
        }

        return errors;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var cut = rows.Length - (rows.Length / 5);
        var committee = new Committee();
        using var x = Inputs(rows[..cut]);
        using var y = Wear(rows[..cut]);
        for (var seed = 1; seed <= 6; seed++)
        {
            committee.Add(x, y, seed);
        }

        using var heldX = Inputs(rows[cut..]);
        using var heldY = Wear(rows[cut..]);
        var errors = committee.Errors(heldX, heldY);
        File.WriteAllLines(args[1], errors.Select(error => error.ToString("F5", CultureInfo.InvariantCulture)));
    }

    private static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..8]).ToArray()).reshape(rows.Length, 8);

    private static Tensor Wear(float[][] rows) => tensor(rows.Select(row => row[8]).ToArray()).reshape(rows.Length, 1);
}
