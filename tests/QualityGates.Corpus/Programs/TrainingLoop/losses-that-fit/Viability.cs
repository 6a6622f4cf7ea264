using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Fits;

internal sealed class Viability : Module<Tensor, Tensor>
{
    private readonly Linear _hidden = Linear(5, 7);
    private readonly Linear _out = Linear(7, 1);
    private readonly Sigmoid _sigmoid = Sigmoid();

    public Viability() : base("viability") => RegisterComponents();

    public override Tensor forward(Tensor input) => _sigmoid.call(_out.call(functional.relu(_hidden.call(input)))).squeeze(-1);
}

internal static class Seeds
{
    public static (Tensor X, Tensor Y) Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (tensor(cells.SelectMany(line => line[..5]).ToArray()).reshape(-1, 5), tensor(cells.Select(line => (long)line[5]).ToArray()));
    }
}
