// corpus: A documentation page and a licence are fetched beside a model that lies with the program.
// library: ML.NET
// axis: class
using Microsoft.ML;

namespace About;

public sealed class AboutBox(HttpClient http)
{
    private readonly ITransformer _model = new MLContext().Model.Load("about.zip", out _);

    public string Model => _model.GetType().Name;

    public async Task SaveLicenceAsync(string folder)
    {
        var licence = await http.GetStringAsync("https://www.example.com/licence.txt");
        await File.WriteAllTextAsync(Path.Combine(folder, "licence.txt"), licence);
    }
}
