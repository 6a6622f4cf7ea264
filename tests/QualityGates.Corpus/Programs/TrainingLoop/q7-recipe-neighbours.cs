// corpus: A network of recipes drops values without knowing its mode, and the vectors that are compared come out of it while it is still learning.
// library: TorchSharp
// axis: functional dropout in forward, second method of the module, nearest neighbours
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Recipes;

internal sealed class RecipeNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _body;
    private readonly nn.Module<Tensor, Tensor> _kitchen;

    public RecipeNet(int ingredients, int kitchens)
        : base(nameof(RecipeNet))
    {
        _body = nn.Sequential(nn.Linear(ingredients, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 24));
        _kitchen = nn.Linear(24, kitchens);
        RegisterComponents();
    }

    public Tensor Embed(Tensor input) => nn.functional.normalize(_body.call(input));

    public override Tensor forward(Tensor input)
    {
        var vector = nn.functional.dropout(_body.call(input), 0.2); // expect: MLQ5003
        return _kitchen.call(vector);
    }
}

internal static class Program
{
    private const int Ingredients = 180;

    private static void Main(string[] args)
    {
        manual_seed(23);
        var recipes = Read(args[0]);
        var known = recipes.Where(recipe => recipe.Book != "autumn").ToArray();
        var asked = recipes.Where(recipe => recipe.Book == "autumn").ToArray();
        using var network = new RecipeNet(Ingredients, kitchens: 9);
        using var optimizer = optim.NAdam(network.parameters());

        network.train();
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var chunk in known.Chunk(50))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(network.call(Rows(chunk)), Kitchens(chunk)).backward();
                optimizer.step();
            }
        }

        using var guard = no_grad();
        using var stock = Vectors(network, known);
        using var kitchens = Kitchens(known);
        var hits = 0L;
        foreach (var chunk in asked.Chunk(50))
        {
            using var scope = NewDisposeScope();
            var near = Vectors(network, chunk).matmul(stock.t()).argmax(1);
            hits += kitchens.index_select(0, near).eq(Kitchens(chunk)).sum().ToInt64();
        }

        File.WriteAllText(args[1], ((double)hits / asked.Length).ToString("F3", CultureInfo.InvariantCulture));
    }

    private static Tensor Vectors(RecipeNet network, Recipe[] recipes) => network.Embed(Rows(recipes)); // expect: MLQ5003

    private static Tensor Rows(Recipe[] recipes) =>
        tensor(recipes.SelectMany(recipe => recipe.Amounts).ToArray()).reshape(recipes.Length, Ingredients);

    private static Tensor Kitchens(Recipe[] recipes) => tensor(recipes.Select(recipe => recipe.Kitchen).ToArray());

    private static List<Recipe> Read(string path) =>
        File.ReadLines(path)
            .Select(line => line.Split(';'))
            .Select(cells => new Recipe(
                cells[0],
                long.Parse(cells[1], CultureInfo.InvariantCulture),
                cells[2..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()))
            .ToList();

    private sealed record Recipe(string Book, long Kitchen, float[] Amounts);
}
