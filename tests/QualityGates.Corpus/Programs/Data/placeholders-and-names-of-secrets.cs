// corpus: Placeholders, names of settings and headers, special tokens of a tokenizer, a checksum and a public key token: no secret is written here.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;

const string ApiKeySetting = "OpenAI:ApiKey";
const string ApiKeyHeader = "x-api-key";
const string PasswordColumn = "PasswordHash";
var apiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "<your api key>";
var password = "changeme";
var connection = "Server=localhost;Database=Churn;User Id=sa;Password=<password>";
var padToken = "[PAD]";
var endOfTextToken = "<|endoftext|>";
var sha256 = "3f786850e387550fdab836ed7e6dc881de23001b9b1f77c2d04e4a5e83aa1122";
var type = "System.Int32, mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";
Console.WriteLine(string.Join(' ', ApiKeySetting, ApiKeyHeader, PasswordColumn, apiKey.Length, password, connection, padToken, endOfTextToken, sha256, type, new MLContext(seed: 1)));
