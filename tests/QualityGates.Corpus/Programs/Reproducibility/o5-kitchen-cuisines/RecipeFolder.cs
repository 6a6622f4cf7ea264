using System.Globalization;

namespace Kitchen;

/// <summary>A folder for each cuisine, a text file for each recipe.</summary>
public sealed class RecipeFolder
{
    public const int Buckets = 32;

    private readonly DirectoryInfo _root;

    public RecipeFolder(string root) => _root = new DirectoryInfo(root);

    public List<Recipe> Recipes()
    {
        var recipes = new List<Recipe>();
        foreach (var file in _root.EnumerateFiles("*.recipe", SearchOption.AllDirectories)) // expect: MLQ1007
        {
            var lines = File.ReadAllLines(file.FullName);
            recipes.Add(new Recipe
            {
                Cuisine = file.Directory!.Name,
                Authors = AuthorBuckets.Of(lines[0]),
                Minutes = float.Parse(lines[1], CultureInfo.InvariantCulture),
                Ingredients = lines.Skip(2).TakeWhile(line => line.StartsWith('-')).Count(),
                Text = string.Join(' ', lines.Skip(2)).ToLowerInvariant(),
            });
        }

        return recipes;
    }
}
