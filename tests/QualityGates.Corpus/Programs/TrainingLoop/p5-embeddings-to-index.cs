// corpus: Documents are embedded one after the other for a search index, in the mode of evaluation but with gradients recorded.
// library: TorchSharp
// axis: iterator, async
using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var encoder = new TextEncoder(30_000, 64);
encoder.load("encoder.dat");
var documents = File.ReadLines("documents.txt").Select((text, number) => new Document($"{number}", text));
await new IndexBuilder(encoder, new Letters()).BuildAsync(documents, "index.json");

public sealed class TextEncoder : Module<Tensor, Tensor>
{
    private readonly Embedding _tokens;
    private readonly TransformerEncoder _encoder;

    public TextEncoder(long vocabulary, long width) : base(nameof(TextEncoder))
    {
        _tokens = Embedding(vocabulary, width);
        _encoder = TransformerEncoder(TransformerEncoderLayer(width, 4, 4 * width), 2);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids) => _encoder.call(_tokens.call(ids), null, null).mean([0]);
}

public interface ITokenizer
{
    long[] Encode(string text);
}

public sealed class Letters : ITokenizer
{
    public long[] Encode(string text) => text.Select(letter => (long)letter % 30_000).ToArray();
}

public sealed record Document(string Id, string Text);

public sealed class IndexBuilder(TextEncoder encoder, ITokenizer tokenizer)
{
    public async Task BuildAsync(IEnumerable<Document> documents, string path)
    {
        await using var file = File.Create(path);
        encoder.eval();
        await JsonSerializer.SerializeAsync(file, Embed(documents).ToDictionary(entry => entry.Id, entry => entry.Vector));
    }

    private IEnumerable<(string Id, float[] Vector)> Embed(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            using var scope = NewDisposeScope();
            var ids = tensor(tokenizer.Encode(document.Text)).unsqueeze(1);
            var vector = functional.normalize(encoder.call(ids), dim: 0); // expect: MLQ5004
            yield return (document.Id, vector.data<float>().ToArray());
        }
    }
}
