// corpus: Keys and passwords in a field, a named argument, a header, a connection string and an object initializer.
// library: ML.NET
// axis: field, named argument, header, property
using System;
using System.Data.Common;
using System.Net.Http;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
using var client = new HttpClient();
client.DefaultRequestHeaders.Add("api-key", "4fd8a1c97b3e42d6b0a9e5c7f1d23b68"); // expect: MLQ4003
var builder = new DbConnectionStringBuilder { ConnectionString = "Server=db.example.org;Database=sales;User Id=ml;Password=Tr4in!ng-9x" }; // expect: MLQ4003
var labels = new Labels(apiKey: "sk-proj-8Hq2LmVz0RtYw6Nc4XbPj7Df", region: "westeurope"); // expect: MLQ4003
var options = new Registry { User = "ci", Password = "q8Zr-55mKw!x" }; // expect: MLQ4003
Console.WriteLine(ml + builder.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + labels.Region + options.User);

sealed class Labels(string apiKey, string region)
{
    public string Region => region + apiKey.Length;
}

sealed class Registry
{
    public string User { get; set; } = "";
    public string Password { get; set; } = "";
}
