// corpus: The encoder is applied by a method that knows no guard; whoever walks over the recipes holds one, and the one question at the end needs none.
// library: TorchSharp
// axis: guard in the caller, iterator, record
using TorchSharp;
using static TorchSharp.torch;

namespace Recipes;

public sealed record Entry(string Title, float[] Place);

public sealed class RecipeEncoder : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _words = nn.Embedding(8000, 48);
    private readonly nn.Module<Tensor, Tensor> _place = nn.Linear(48, 16);

    public RecipeEncoder()
        : base(nameof(RecipeEncoder)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _place.call(_words.call(input).mean([1]));
}

public sealed class Cookbook
{
    private readonly RecipeEncoder _encoder = new();
    private readonly List<Entry> _entries = [];

    public Cookbook(string weights)
    {
        _encoder.load(weights);
        _encoder.eval();
    }

    public void Fill(IReadOnlyDictionary<string, long[]> recipes)
    {
        using (inference_mode())
        {
            _entries.AddRange(Walk(recipes));
        }
    }

    public string Nearest(long[] words)
    {
        var place = Place(words);
        return _entries.MinBy(entry => entry.Place.Zip(place, (a, b) => (a - b) * (a - b)).Sum())!.Title;
    }

    private IEnumerable<Entry> Walk(IReadOnlyDictionary<string, long[]> recipes)
    {
        foreach (var title in recipes.Keys.Order(StringComparer.Ordinal))
        {
            yield return new Entry(title, Place(recipes[title]));
        }
    }

    private float[] Place(long[] words)
    {
        using var scope = NewDisposeScope();
        return _encoder.call(tensor(words).unsqueeze(0)).data<float>().ToArray();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var recipes = File.ReadLines(Path.Combine(folder, "recipes.txt"))
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(' ').Select(long.Parse).ToArray());
        var book = new Cookbook(Path.Combine(folder, "encoder.dat"));
        book.Fill(recipes);
        Console.WriteLine(book.Nearest([17, 230, 4411]));
    }
}
