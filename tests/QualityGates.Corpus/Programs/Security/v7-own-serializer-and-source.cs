// corpus: A serializer, a source of rows and a loader of the program's own, named like those of libraries.
// library: ML.NET
// axis: look-alikes
using System.Text.Json;
using Microsoft.ML;

namespace LookAlike;

public static class Serializer
{
    public static T Load<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllText(path))!;
}

public sealed class DatabaseSource(string name, string query)
{
    public string Text => name + ": " + query;
}

public sealed class Entry
{
    public string FullName { get; set; } = "";
}

public sealed class Plan
{
    public float[] Weights { get; set; } = [];
}

public sealed class Planner
{
    public int Columns(string path) => new MLContext().Data.LoadFromEnumerable(new[] { Serializer.Load<Plan>(path) }).Schema.Count;

    public string Describe(string country) => new DatabaseSource("plans", $"SELECT * FROM Plans WHERE Country = '{country}'").Text;

    public void Write(IEnumerable<Entry> people, string folder)
    {
        foreach (var person in people)
        {
            File.WriteAllText(Path.Combine(folder, "people.txt"), person.FullName);
        }
    }
}
