using Microsoft.ML.Data;

namespace Kitchen;

public sealed class Recipe
{
    public string Cuisine { get; set; } = "";

    public string Text { get; set; } = "";

    public float Ingredients { get; set; }

    public float Minutes { get; set; }

    [VectorType(RecipeFolder.Buckets)]
    public float[] Authors { get; set; } = [];
}
