// corpus: The tensors of a request are handed to the network in an object that is made in the scope and gone with it; numbers leave the scope.
// library: TorchSharp
// axis: object initializer, property
using TorchSharp;
using static TorchSharp.torch;

public sealed class Reading
{
    public Tensor Words { get; set; } = null!;

    public Tensor? Kinds { get; set; }
}

public sealed class Reader : nn.Module<Reading, Tensor>
{
    private readonly TorchSharp.Modules.Embedding _words = nn.Embedding(5000, 32);
    private readonly TorchSharp.Modules.Embedding _kinds = nn.Embedding(2, 32);
    private readonly TorchSharp.Modules.Linear _out = nn.Linear(32, 4);

    public Reader()
        : base(nameof(Reader)) => RegisterComponents();

    public override Tensor forward(Reading reading)
    {
        var words = _words.call(reading.Words);
        return _out.call((reading.Kinds is { } kinds ? words + _kinds.call(kinds) : words).mean([1L]));
    }
}

public sealed class Topics(Reader reader)
{
    public float[] Of(long[] words)
    {
        reader.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var numbers = tensor(words).unsqueeze(0);
        var kinds = zeros_like(numbers);
        var scores = reader.call(new Reading { Words = numbers, Kinds = kinds });
        return scores.cpu().data<float>().ToArray();
    }
}
