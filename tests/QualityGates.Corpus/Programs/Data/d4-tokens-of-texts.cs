// corpus: Tokens of a language model, columns of passwords, names of settings, connection strings without credentials and hashes.
// library: ML.NET
// axis: look-alikes
using System;
using System.Collections.Generic;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
const string EndToken = "<|endoftext|>";
const string PadToken = "[PAD]";
var passwordColumn = "PasswordStrength";
var apiKeyName = "Scoring:ApiKey";
var key = Environment.GetEnvironmentVariable("SCORING_API_KEY");
var connection = "Server=(localdb)\\mssqllocaldb;Database=sales;Trusted_Connection=True";
var sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
var partitionKey = "customer-region";
var settings = new Dictionary<string, string> { ["ApiKey"] = "${SCORING_API_KEY}", ["Password"] = "<your password>" };
Console.WriteLine($"{ml}{EndToken}{PadToken}{passwordColumn}{apiKeyName}{key}{connection}{sha256}{partitionKey}{settings.Count}");
