// corpus: A base class registers when its last field is set, by a method the constructors of the derived classes call.
// library: TorchSharp
// axis: base class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bases;

public abstract class EncoderBase : Module<Tensor, Tensor>
{
    protected readonly Linear Project;

    protected EncoderBase(string name, int width) : base(name)
    {
        Project = Linear(width, 16);
    }

    protected void Complete() => RegisterComponents();
}

public sealed class TextEncoder : EncoderBase
{
    private readonly EmbeddingBag _bag;

    public TextEncoder(int words) : base("text", 32)
    {
        _bag = EmbeddingBag(words, 32);
        Complete();
    }

    public override Tensor forward(Tensor ids) => Project.call(_bag.call(ids));
}

public sealed class NumberEncoder : EncoderBase
{
    private readonly Linear _hidden;

    public NumberEncoder(int columns) : base("numbers", 8)
    {
        _hidden = Linear(columns, 8);
        Complete();
    }

    public override Tensor forward(Tensor x) => Project.call(_hidden.call(x).relu());
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(4);
        using var text = new TextEncoder(100);
        using var numbers = new NumberEncoder(5);
        Console.WriteLine(text.parameters().Count() + numbers.parameters().Count());
    }
}
